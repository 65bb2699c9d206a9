import { createHash } from 'node:crypto';
import {
  chunksOf,
  createTable,
  entityOf,
  id,
  instant,
  integer,
  newId,
  storedInstant,
  text,
  type ColumnKind,
  type Database,
  type MigrationStep,
  type TableShape,
} from '@trust-supervision/database';
import type { Clock } from '@trust-supervision/kernel';
import type { Identity } from './identity';
import type { SubgraphUpload, UploadReceipt } from './transport';

type UploadRow = {
  uploadId: string;
  sha256: string;
  fileName: string;
  mediaType: string;
  bytes: number;
  uploadedBy: string;
  recordedAt: string;
};
type PartRow = { sha256: string; part: number; content: string };

/** Base64, since libsql cannot bind buffers; parts keep statements small on both engines. */
const PART_BYTES = 48_000;
const PARTS_A_STATEMENT = 50;
const longText: ColumnKind = {
  declare: (dialect) => ({ type: dialect === 'mysql' ? 'mediumtext' : 'text' }),
  map: { type: 'text' },
};

const UPLOAD: TableShape = {
  name: 'upload',
  columns: {
    uploadId: id(),
    sha256: text(64),
    fileName: text(255),
    mediaType: text(120),
    bytes: integer(),
    uploadedBy: text(120),
    recordedAt: instant(),
  },
  primaryKey: ['uploadId'],
};
const PART: TableShape = {
  name: 'upload_part',
  columns: { sha256: text(64), part: integer(), content: longText },
  primaryKey: ['sha256', 'part'],
};
const UploadEntity = entityOf<UploadRow>('Upload', UPLOAD);
const PartEntity = entityOf<PartRow>('UploadPart', PART);

export const uploadEntities = [UploadEntity, PartEntity];
export const uploadMigrations: MigrationStep[] = [...createTable(UPLOAD), ...createTable(PART)];

/** Files that callers sent, kept in the subgraph's schema under their digest, so that every replica has them. */
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file whole, or nothing of it. The gateway has capped its size. */
  async keep({ content, fileName, mediaType, identity }: SubgraphUpload): Promise<UploadReceipt> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(chunk);
    const file = Buffer.concat(chunks);
    const sha256 = createHash('sha256').update(file).digest('hex');
    const receipt: UploadReceipt = { uploadId: newId(), sha256, bytes: file.length };
    await this.database.write(async (tx) => {
      const named = { fileName: fileName.slice(0, 255), mediaType: mediaType.slice(0, 120) };
      const recordedAt = storedInstant(this.clock.now());
      await tx.insert(UploadEntity, [{ ...receipt, ...named, uploadedBy: identity.subject, recordedAt }]);
      // A statement must fit the packet that the database server takes.
      for (const parts of chunksOf(partsOf(sha256, file), PARTS_A_STATEMENT))
        await tx.insertNew(PartEntity, parts);
    });
    return receipt;
  }

  /** A file the caller uploaded before; null for any other, whether it exists or not. */
  async load(uploadId: string, identity: Identity): Promise<{ fileName: string; content: Buffer } | null> {
    return this.database.read(async (sql) => {
      const upload = await sql.repository(UploadEntity).findOneBy({ uploadId, uploadedBy: identity.subject });
      if (!upload) return null;
      const parts = await sql
        .repository(PartEntity)
        .find({ where: { sha256: upload.sha256 }, order: { part: 'ASC' } });
      return {
        fileName: upload.fileName,
        content: Buffer.concat(parts.map(({ content }) => Buffer.from(content, 'base64'))),
      };
    });
  }
}

function partsOf(sha256: string, file: Buffer): PartRow[] {
  const parts: PartRow[] = [];
  for (let start = 0; start < file.length; start += PART_BYTES) {
    const content = file.subarray(start, start + PART_BYTES).toString('base64');
    parts.push({ sha256, part: parts.length, content });
  }
  return parts;
}
