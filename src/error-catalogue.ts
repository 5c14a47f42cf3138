export {
  type ApiCatalogue,
  type CatalogueEntry,
  errorCatalogue,
  explain,
  type RestCatalogueEntry,
  restErrorCatalogue,
} from "./contract/error-catalogue.ts";
