import { createHash, randomBytes } from "node:crypto";
import type {
  ApiKey,
  ApiKeyRequest,
  ApiKeyUpdate,
  LoginRequest,
  LoginToken,
} from "../../../../generated/types/emqx.ts";
import type { RestHandlers } from "../rest-state.ts";
import type { Key, Keys } from "./keys.ts";
import type { HandlerContext } from "./handler-context.ts";
import { secondsOf, timestampOfSeconds } from "./times.ts";

/** Keys that there may be. */
const MOST_KEYS = 100;

/** Keys for programs, and tokens for dashboard users. */
export function apiKeys(context: HandlerContext, { keys, login, isExpired }: Keys): RestHandlers {
  return {
    login({ body }): LoginToken {
      const { username, password } = body as LoginRequest;
      const token = login(username, password);
      if (token === undefined) throw context.refusal("loginRefused");
      return { ...context.example<LoginToken>("login"), token };
    },
    listApiKeys: () => [...keys.values()].map(row),
    createApiKey({ body }) {
      const { name, desc, enable, expired_at = "infinity" } = body as ApiKeyRequest;
      if (keys.has(name)) throw context.refusal("apiKeyNameTaken");
      if (keys.size >= MOST_KEYS) throw context.refusal("tooManyApiKeys");
      const key: Key = {
        name,
        key: createHash("sha256").update(name).digest("hex").slice(0, 16),
        secret: randomBytes(32).toString("hex"),
        desc,
        isEnabled: enable,
        createdAt: Math.floor(Date.now() / 1000),
        expiredAt: secondsOf(expired_at),
      };
      keys.set(name, key);
      return { ...row(key), api_secret: key.secret };
    },
    getApiKey: ({ path }) => row(keyOf(path.name!)),
    updateApiKey({ path, body }) {
      const key = keyOf(path.name!);
      const { desc = key.desc, enable = key.isEnabled, expired_at = "infinity" } = body as ApiKeyUpdate;
      Object.assign(key, { desc, isEnabled: enable, expiredAt: secondsOf(expired_at) });
      return row(key);
    },
    deleteApiKey({ path }) {
      keys.delete(keyOf(path.name!).name);
    },
  };

  function keyOf(name: string): Key {
    const key = keys.get(name);
    if (key === undefined) throw context.refusal("apiKeyNotFound");
    return key;
  }

  function row(key: Key): ApiKey {
    const { name, desc, isEnabled, createdAt, expiredAt } = key;
    return {
      name,
      api_key: key.key,
      desc,
      enable: isEnabled,
      expired: isExpired(key),
      created_at: timestampOfSeconds(createdAt),
      expired_at: expiredAt === "infinity" ? expiredAt : timestampOfSeconds(expiredAt),
    };
  }
}
