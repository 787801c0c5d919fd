import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { ACCESS, type Access } from './access';
import { ANSWERS_BYTES } from './answers';

/** Metadata key under which nestjs-zod keeps a route's answer schema. */
const ANSWER_SCHEMA = 'ZOD_SERIALIZER_DTO_OPTIONS';

/** One route of the application as its decorators describe it. */
export type Route = { name: string; method: string; path: string; access: Access | null; answers: unknown };

/** Refuses to start an application with a route that is neither guarded nor public, or that has no answer contract. */
@Injectable()
export class RouteLaw implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const faults = this.routes().flatMap(({ name, access, answers }) => [
      ...(access ? [] : [`${name} has no @Public, @SignedIn or @Requires`]),
      ...(answers ? [] : [`${name} has no @ZodResponse, @AnswersFile or @AnswersNothing`]),
    ]);
    if (faults.length > 0) throw new Error(`Routes break the law of the house:\n  ${faults.join('\n  ')}`);
  }

  /** Every route of every controller. */
  routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const base: unknown = Reflect.getMetadata(PATH_METADATA, metatype);
      const prototype: Record<string, unknown> = metatype.prototype;
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (typeof handler !== 'function' || !Reflect.hasMetadata(METHOD_METADATA, handler)) return [];
        const method: RequestMethod = Reflect.getMetadata(METHOD_METADATA, handler);
        const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
        return [
          {
            name: `${metatype.name}.${name}`,
            method: RequestMethod[method],
            path: `/${[base, path].map(trimmed).filter(Boolean).join('/')}`,
            access: this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, metatype]) ?? null,
            answers: Reflect.getMetadata(ANSWER_SCHEMA, handler) ?? Reflect.getMetadata(ANSWERS_BYTES, handler),
          },
        ];
      });
    });
  }
}

const trimmed = (part: unknown) => String(part ?? '').replace(/^\/+|\/+$/g, '');
