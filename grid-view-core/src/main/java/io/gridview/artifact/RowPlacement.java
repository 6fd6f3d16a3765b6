package io.gridview.artifact;

/** Where a component carries its rows. */
public enum RowPlacement {
    /** In the artifact, and raw beside it. */
    BESIDE_ARTIFACT,
    /** In the artifact alone, for hosts that do not read the raw rows. */
    ARTIFACT_ONLY
}
