import { setupWorker } from "msw/browser";
import { vapixHandlers } from "vapix-openapi/msw";

const { handlers } = await vapixHandlers({ url: "https://camera.example.com" });
await setupWorker(...handlers).start();
