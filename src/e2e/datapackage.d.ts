/** The parts of Frictionless that tests use; it comes without types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    /** Rows, cast to the types of the schema; throws where one breaks a rule. */
    read(options: { relations: boolean }): Promise<unknown[][]>;
  }

  interface Package {
    valid: boolean;
    errors: Error[];
    resources: Resource[];
  }

  export const Package: {
    load(descriptor: object, options: { basePath: string }): Promise<Package>;
  };
}
