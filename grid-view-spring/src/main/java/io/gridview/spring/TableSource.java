package io.gridview.spring;

import io.gridview.flow.TableSchemas;
import io.gridview.plan.TableSchema;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Tells the planner which tables there are; a bean of this type replaces the one that asks the database each time. */
@FunctionalInterface
public interface TableSource {
    /**
     * The tables that a statement may read.
     *
     * @throws IllegalStateException where the database cannot be asked
     */
    List<TableSchema> tables();

    /** The tables and views of the schema in which the data source's connections start. */
    static TableSource of(DataSource dataSource) {
        return () -> {
            try {
                return TableSchemas.read(dataSource);
            } catch (SQLException e) {
                throw new IllegalStateException("The database's tables cannot be read", e);
            }
        };
    }
}
