import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that signs in once. Only the SHA-256 of its token is kept. */
@Entity('sign_in_link')
export class SignInLinkEntity {
  @PrimaryColumn('text', { name: 'token_hash' })
  tokenHash: string;

  @Column('uuid', { name: 'user_id' })
  userId: string;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;

  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt: Date | null;
}
