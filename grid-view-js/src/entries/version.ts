declare const GRID_VIEW_VERSION: string;

/** The version of this build; the build puts it in. */
export const version = GRID_VIEW_VERSION;
