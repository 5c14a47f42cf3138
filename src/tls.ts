export { type DeviceCertificate, readCertificate } from "./tls/read-certificate.ts";
