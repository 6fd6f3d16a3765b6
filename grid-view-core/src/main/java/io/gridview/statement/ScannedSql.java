package io.gridview.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as tokens.
 *
 * @param tokens all of them; behind a fault they are the best guess
 * @param fault why the tokens may not be what an engine sees; null for none
 */
public record ScannedSql(List<SqlToken> tokens, @Nullable ScanFault fault) {}
