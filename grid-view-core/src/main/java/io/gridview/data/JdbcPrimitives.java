package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Readers of types that JDBC gives as Java primitives, so that no object is made for a cell. */
final class JdbcPrimitives {
    private JdbcPrimitives() {}

    static final class Longs implements JdbcColumn {
        private final int index;
        private final LongColumn.Builder builder = new LongColumn.Builder(0);

        Longs(int index) {
            this.index = index;
        }

        @Override
        public void read(ResultSet resultSet) throws SQLException {
            long value = resultSet.getLong(index);
            if (resultSet.wasNull()) {
                builder.addNull();
            } else {
                builder.add(value);
            }
        }

        @Override
        public long bytes() {
            return builder.bytes();
        }

        @Override
        public Column build(String key, Notes notes) {
            return builder.build(key);
        }
    }

    static final class Booleans implements JdbcColumn {
        private final int index;
        private final BooleanColumn.Builder builder = new BooleanColumn.Builder();

        Booleans(int index) {
            this.index = index;
        }

        @Override
        public void read(ResultSet resultSet) throws SQLException {
            boolean value = resultSet.getBoolean(index);
            if (resultSet.wasNull()) {
                builder.addNull();
            } else {
                builder.add(value);
            }
        }

        @Override
        public long bytes() {
            return builder.bytes();
        }

        @Override
        public Column build(String key, Notes notes) {
            return builder.build(key);
        }
    }

    /** Floating-point numbers; those of 32 bits become the double of their shortest decimal. */
    static final class Floating implements JdbcColumn {
        private final int index;
        private final boolean single;
        private final DoubleColumn.Builder builder = new DoubleColumn.Builder(0);

        Floating(int index, boolean single) {
            this.index = index;
            this.single = single;
        }

        @Override
        public void read(ResultSet resultSet) throws SQLException {
            double value = single ? Doubles.widen(resultSet.getFloat(index)) : resultSet.getDouble(index);
            if (resultSet.wasNull()) {
                builder.addNull();
            } else {
                builder.add(value);
            }
        }

        @Override
        public long bytes() {
            return builder.bytes();
        }

        @Override
        public Column build(String key, Notes notes) {
            builder.note(key, notes);
            return builder.build(key);
        }
    }
}
