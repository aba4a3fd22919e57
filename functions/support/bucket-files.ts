import { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type { FileContent, FilePart, Files } from "#shared/ports.ts";

/** The stack's bucket. What is put is whole or not there; memory holds one file while it is put. */
export function bucketFiles(bucket: string, client: S3Client = new S3Client({})): Files {
  const at = (name: string) => ({ Bucket: bucket, Key: name });
  return {
    async put(name, content, { type }) {
      const Body = await wholeOf(content);
      await client.send(new PutObjectCommand({ ...at(name), Body, ContentType: type }));
    },
    async get(name, part) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ ...at(name), ...rangeOf(part) }));
        return Body instanceof Readable ? Body : undefined;
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async list(prefix) {
      const names: string[] = [];
      let from: string | undefined;
      do {
        const ask = { Bucket: bucket, Prefix: prefix, ContinuationToken: from };
        const page = await client.send(new ListObjectsV2Command(ask));
        names.push(...(page.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
        from = page.NextContinuationToken;
      } while (from !== undefined);
      return names;
    },
    async remove(name) {
      await client.send(new DeleteObjectCommand(at(name)));
    },
    async link(name, { seconds, saveAs }) {
      const how = { ResponseContentDisposition: dispositionOf(saveAs), ResponseCacheControl: "no-store" };
      return await getSignedUrl(client, new GetObjectCommand({ ...at(name), ...how }), {
        expiresIn: seconds,
      });
    },
    async uploadLink(name, { seconds, bytes, type }) {
      const put = new PutObjectCommand({ ...at(name), ContentLength: bytes, ContentType: type });
      // What is not signed could be sent otherwise: a larger file, or another kind.
      const signableHeaders = new Set(["content-length", "content-type", "host"]);
      return await getSignedUrl(client, put, { expiresIn: seconds, signableHeaders });
    },
  };
}

function rangeOf(part: FilePart | undefined) {
  return part && { Range: `bytes=${part.from}-${part.from + part.bytes - 1}` };
}

/** Shown where it stands, or saved under a name that may be Chinese. */
function dispositionOf(saveAs: string | undefined): string {
  return saveAs === undefined ? "inline" : `attachment; filename*=UTF-8''${encodeURIComponent(saveAs)}`;
}

async function wholeOf(content: FileContent): Promise<Uint8Array> {
  if (content instanceof Uint8Array) return content;
  const parts: Uint8Array[] = [];
  for await (const part of content) parts.push(part);
  return Buffer.concat(parts);
}
