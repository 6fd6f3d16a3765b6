package io.gridview.language;

import java.util.Locale;

/** What a word in a column's name can tell; each is a list of that name in the files. */
public enum NameSense {
    /** At the end of a name it says which thing a row is: id, code, phone. */
    IDENTIFIER,
    /** The same at its beginning, as in {@code id_cliente}. */
    LEADING,
    /** How many or which one, as what stands around it has it. */
    NUMBER,
    /** Codes of classes, such as of a status: numbers perhaps, yet few and grouped by. */
    CODE,
    /** Things that bear numbers: flights, invoices. */
    NUMBERED,
    /** Words that only end like identifiers. */
    NOT_IDENTIFIERS,
    COORDINATE,
    /** A coordinate that grows towards the north. */
    NORTH,
    AVERAGE,
    EXTREME,
    COUNT,
    PERCENT,
    SHARE,
    /** A share that is given in per cent where it is above one. */
    SHARE_OF_HUNDRED,
    RATE,
    /** Of which the rate is one per cent. */
    PERCENT_RATES,
    INTENSIVE,
    ADDITIVE,
    MONEY,
    /** Adds up over things but not over time, as a population does. */
    LEVEL,
    /** Holds what came before, so that adding up counts twice. */
    CUMULATIVE,
    ORDINAL,
    RATING,
    /** Ranges such as 10 to 20. */
    CLASSES,
    YEAR,
    /** Moments as counts of seconds. */
    MOMENT,
    /** Something dated: where numbers are years, those of it. */
    DATE,
    FLAG,
    FLAG_END,
    DURATION,
    TEMPERATURE,
    PER,
    OF,
    /** What is written together with the word before it, as in {@code orderdate}. */
    GLUED;

    /** The list's name in the files: NOT_IDENTIFIERS is notIdentifiers. */
    String list() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder list = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            list.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return list.toString();
    }

    @SuppressWarnings("EnumOrdinal") // any number will do, as bits never leave this run
    long bit() {
        return 1L << ordinal();
    }
}
