package io.gridview.guard;

import io.gridview.guard.select.Permissions;
import io.gridview.guard.select.SelectReading;
import java.sql.Connection;
import java.sql.SQLException;

/** Asks a database what a statement may name there. */
@FunctionalInterface
interface ReadableTables {
    /** What the policy lets the statement name of what there is. */
    Permissions permissions(Connection connection, GuardPolicy policy, SelectReading reading) throws SQLException;
}
