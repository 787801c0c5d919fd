import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UserAccountEntity } from './user-account.entity';

export type NewUser = Pick<UserAccountEntity, 'username' | 'displayName' | 'passwordHash' | 'role' | 'regionCode'>;

@Injectable()
export class UserAccountRepository {
  constructor(private readonly database: DataSource) {}

  private get users() {
    return this.database.getRepository(UserAccountEntity);
  }

  byName(username: string): Promise<UserAccountEntity | null> {
    return this.users.findOneBy({ username });
  }

  byId(id: string): Promise<UserAccountEntity | null> {
    return this.users.findOneBy({ id });
  }

  all(): Promise<UserAccountEntity[]> {
    return this.users.find({ order: { username: 'ASC' } });
  }

  async add(user: NewUser): Promise<void> {
    await this.users.insert({ ...user, disabled: false });
  }

  async setPassword(id: string, passwordHash: string): Promise<void> {
    await this.users.update({ id }, { passwordHash });
  }

  async setDisabled(id: string, disabled: boolean): Promise<void> {
    await this.users.update({ id }, { disabled });
  }
}
