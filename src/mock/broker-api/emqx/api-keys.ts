import { createHash, randomBytes } from "node:crypto";
import type {
  ApiKey,
  ApiKeyRequest,
  ApiKeyUpdate,
  LoginRequest,
  LoginToken,
} from "../../../../generated/types/emqx.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { Key, Keys } from "./keys.ts";
import type { HandlerContext } from "./handler-context.ts";
import { secondsOf, timestampOfSeconds } from "./times.ts";

/** Maximum number of keys. */
const MAX_KEYS = 100;

/** Keys for programs, and tokens for dashboard users. */
export function apiKeys(context: HandlerContext, { keys, newLogin, isExpired }: Keys): RestHandlers {
  return {
    login({ body }) {
      const { username, password } = body as LoginRequest;
      const login = newLogin(username, password);
      if (login === undefined) throw context.refusal("loginRefused");
      return new Change(login.keep, { ...context.example<LoginToken>("login"), token: login.token });
    },
    listApiKeys: () => [...keys.values()].map(row),
    createApiKey({ body }) {
      const { name, desc, enable, expired_at = "infinity" } = body as ApiKeyRequest;
      if (keys.has(name)) throw context.refusal("apiKeyNameTaken");
      if (keys.size >= MAX_KEYS) throw context.refusal("tooManyApiKeys");
      const key: Key = {
        name,
        key: createHash("sha256").update(name).digest("hex").slice(0, 16),
        secret: randomBytes(32).toString("hex"),
        desc,
        isEnabled: enable,
        createdAt: Math.floor(Date.now() / 1000),
        expiredAt: secondsOf(expired_at),
      };
      return new Change(() => void keys.set(name, key), { ...row(key), api_secret: key.secret });
    },
    getApiKey: ({ path }) => row(keyOf(path.name!)),
    updateApiKey({ path, body }) {
      const key = keyOf(path.name!);
      const { desc = key.desc, enable = key.isEnabled, expired_at = "infinity" } = body as ApiKeyUpdate;
      const next: Key = { ...key, desc, isEnabled: enable, expiredAt: secondsOf(expired_at) };
      return new Change(() => void keys.set(key.name, next), row(next));
    },
    deleteApiKey({ path }) {
      const { name } = keyOf(path.name!);
      return new Change(() => void keys.delete(name));
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
