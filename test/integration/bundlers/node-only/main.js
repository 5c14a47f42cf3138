import { readCertificate } from "vapix-openapi/tls";

console.log(readCertificate);
