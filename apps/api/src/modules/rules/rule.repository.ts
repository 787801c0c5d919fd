import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { RuleEntity } from './rule.entity';

@Injectable()
export class RuleRepository {
  constructor(private readonly database: DataSource) {}

  /** Place of every rule the database knows in stored arrays. */
  async ordinals(): Promise<Map<string, number>> {
    const rules = await this.database.getRepository(RuleEntity).find({ select: { id: true, ordinal: true } });
    return new Map(rules.map((rule) => [rule.id, rule.ordinal]));
  }
}
