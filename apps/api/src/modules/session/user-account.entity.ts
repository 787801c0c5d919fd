import type { RegionCode, Role } from '@gongkai/domain';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { regionCodeColumn } from '../../database/column-types';

/** A person who may sign in; sees the subtree of `regionCode`. */
@Entity('user_account')
export class UserAccountEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column('text')
  username: string;

  @Column('text', { name: 'display_name' })
  displayName: string;

  /** argon2id, never sent anywhere. */
  @Column('text', { name: 'password_hash' })
  passwordHash: string;

  @Column('text')
  role: Role;

  @Column('bigint', { name: 'region_code', transformer: regionCodeColumn })
  regionCode: RegionCode;

  @Column('boolean', { default: false })
  disabled: boolean;

  @Column({ type: 'timestamptz', name: 'created_at', insert: false, update: false })
  createdAt: Date;
}
