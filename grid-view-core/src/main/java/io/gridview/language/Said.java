package io.gridview.language;

import java.util.Arrays;
import java.util.List;

/** The phrases of a text in their order, each with what it can mean; words that mean nothing here have no sense. */
public final class Said {
    private static final int FIRST_CAPACITY = 32;

    /** Of which one at least is found in a text that is understood. */
    private static final long MEANINGS = Sense.bits(
            Sense.SHARE,
            Sense.PROPORTION,
            Sense.RELATION,
            Sense.TREND,
            Sense.RANKING,
            Sense.LOWEST,
            Sense.SPREAD,
            Sense.DISTRIBUTION,
            Sense.COMPARISON,
            Sense.TOTAL,
            Sense.AVERAGE,
            Sense.COUNT,
            Sense.CHART,
            Sense.BAR,
            Sense.LINE,
            Sense.AREA,
            Sense.PIE,
            Sense.DONUT,
            Sense.SCATTER,
            Sense.HEATMAP,
            Sense.HISTOGRAM);

    private long[] senses = new long[FIRST_CAPACITY];
    private int size;
    private long all;

    private final String language;

    private Said(String language) {
        this.language = language;
    }

    /**
     * What a text says, in the language that its small words give away; where they do not, in the fallback's, or in
     * the first language that understands it.
     */
    public static Said of(String text, String fallbackLanguage) {
        String plain = PlainText.of(text);
        List<Language> likely = Languages.likely(plain, Languages.of(fallbackLanguage));
        Said first = read(plain, likely.get(0));
        Said said = first;
        for (int next = 1; next < likely.size() && said.meansNothing(); next++) {
            said = read(plain, likely.get(next));
        }
        return said.meansNothing() ? first : said;
    }

    private static Said read(String plain, Language language) {
        Said said = new Said(language.code());
        int at = 0;
        while (at < plain.length()) {
            PhraseTree.Match match = language.phrases().longest(plain, at);
            int end = match.end() < 0 ? PhraseTree.wordEnd(plain, at) : match.end();
            said.add(plain.charAt(at) == '.' ? Sense.STOP.bit() : match.senses());
            at = end + 1;
        }
        return said;
    }

    private void add(long meaning) {
        if (size == senses.length) {
            senses = Arrays.copyOf(senses, 2 * size);
        }
        senses[size++] = meaning;
        all |= meaning;
    }

    int size() {
        return size;
    }

    /** What the phrase at that place can mean; nothing beyond both ends. */
    long at(int place) {
        return place < 0 || place >= size ? 0 : senses[place];
    }

    boolean is(Sense sense, int place) {
        return sense.in(at(place));
    }

    /** The code of the language that it was understood in. */
    public String language() {
        return language;
    }

    /** Whether any phrase has that sense. */
    public boolean has(Sense sense) {
        return sense.in(all);
    }

    /** Whether values are to be shown as they are distributed, not as they stand along categories. */
    public boolean asksForSpread() {
        return has(Sense.SPREAD) || (has(Sense.DISTRIBUTION) && !distributesAlong());
    }

    /** Whether it is said in one sentence what is distributed and along which categories. */
    public boolean distributesAlong() {
        boolean distributes = false;
        for (int place = 0; place < size; place++) {
            distributes = (distributes || is(Sense.DISTRIBUTION, place)) && !is(Sense.STOP, place);
            if (distributes && is(Sense.ALONG, place)) {
                return true;
            }
        }
        return false;
    }

    private boolean meansNothing() {
        return (all & MEANINGS) == 0;
    }
}
