/** Where the app stands on its host, with a slash at its end; the build's `--base`. */
export const appRoot: string = import.meta.env.BASE_URL;
