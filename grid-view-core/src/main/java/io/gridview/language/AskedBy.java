package io.gridview.language;

import java.util.List;

/** Finds what a purpose asks something by: the month in "revenue by month", not the region in "split by region". */
public final class AskedBy {
    private AskedBy() {}

    /**
     * Where a purpose asks for something by each value of a column.
     *
     * @param purpose its words in lower case
     * @param name the words of the column's name in lower case
     * @return the place of the name's first word; -1 where it is not asked for in this way
     */
    public static int at(List<String> purpose, List<String> name) {
        for (int place = 1; !name.isEmpty() && place + name.size() <= purpose.size(); place++) {
            if (purpose.subList(place, place + name.size()).equals(name) && isLedTo(purpose, place - 1)) {
                return place;
            }
        }
        return -1;
    }

    private static boolean isLedTo(List<String> purpose, int before) {
        for (Language language : Languages.ALL) {
            AxisWords words = language.axisWords();
            int place = before;
            while (place > 0 && words.between().contains(purpose.get(place))) {
                place--;
            }
            if (words.by().contains(purpose.get(place))) {
                return place == 0 || !words.split().contains(purpose.get(place - 1));
            }
        }
        return false;
    }
}
