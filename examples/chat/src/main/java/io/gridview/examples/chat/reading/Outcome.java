package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.query.Question;
import java.util.List;

/** What came of reading a message as a question about one table. */
public sealed interface Outcome {
    /**
     * Every word was read.
     *
     * @param named whether the message names the table's rows or topic
     */
    record Understood(Question question, boolean named) implements Outcome {}

    /**
     * Something was not.
     *
     * @param unread the phrases that no rule could use, as written
     * @param problems what else is wrong, in sentences
     * @param named whether the message names the table's rows or topic
     * @param known how many phrases have a meaning in this table that they do not have everywhere
     */
    record Unclear(TableEntry table, List<String> unread, List<String> problems, boolean named, int known)
            implements Outcome {
        public Unclear {
            unread = List.copyOf(unread);
            problems = List.copyOf(problems);
        }
    }
}
