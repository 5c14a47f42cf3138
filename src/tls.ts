export { type DeviceCertificate, readCertificate, type ReadCertificateOptions } from "./tls/read-certificate.ts";
