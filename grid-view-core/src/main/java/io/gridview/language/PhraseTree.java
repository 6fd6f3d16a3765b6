package io.gridview.language;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their letters, so that the longest one at a place is found in one walk. In a phrase {@code word*} stands
 * for every word that begins so, and {@code per|by month} for two phrases.
 */
final class PhraseTree {
    private final Node root = new Node();

    /** Phrases are only added while a language is read. */
    void add(String phrase, Sense sense) {
        addWords(root, phrase.strip().split(" +", -1), 0, sense);
    }

    private void addWords(Node from, String[] words, int at, Sense sense) {
        if (at == words.length) {
            from.senses |= sense.bit();
            return;
        }
        for (String alternative : words[at].split("\\|", -1)) {
            boolean prefix = alternative.endsWith("*");
            Node node = at == 0 ? from : from.grow(' ');
            for (char c : PlainText.of(alternative).toCharArray()) {
                node = node.grow(c);
            }
            addWords(prefix ? node.growAny() : node, words, at + 1, sense);
        }
    }

    /** The longest phrase that begins at an index of a plain text, where a word begins. */
    Match longest(String text, int from) {
        return walk(root, text, from, Match.NONE);
    }

    /** Of phrases of one length the one that says more letters of it wins. */
    private static Match walk(Node start, String text, int from, Match before) {
        Match best = before;
        Node node = start;
        int at = from;
        while (true) {
            boolean wordEnds = at == text.length() || text.charAt(at) == ' ';
            if (wordEnds && node.senses != 0 && at >= best.end()) {
                best = new Match(at, node.senses);
            }
            if (node.any != null) {
                best = walk(node.any, text, wordEnd(text, at), best);
            }
            Node next = at == text.length() ? null : node.next(text.charAt(at));
            if (next == null) {
                return best;
            }
            node = next;
            at++;
        }
    }

    static int wordEnd(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    /**
     * A phrase that was found.
     *
     * @param end the index after it; -1 for none
     * @param senses the bits of what it can mean
     */
    record Match(int end, long senses) {
        static final Match NONE = new Match(-1, 0);
    }

    private static final class Node {
        private char[] letters = {};
        private Node[] nodes = {};
        /** Where any rest of a word leads to; null for nowhere. */
        private @Nullable Node any;

        private long senses;

        @Nullable
        Node next(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            return place < 0 ? null : nodes[place];
        }

        Node grow(char letter) {
            int place = Arrays.binarySearch(letters, letter);
            if (place >= 0) {
                return nodes[place];
            }
            int at = -place - 1;
            char[] moreLetters = new char[letters.length + 1];
            Node[] moreNodes = new Node[letters.length + 1];
            System.arraycopy(letters, 0, moreLetters, 0, at);
            System.arraycopy(nodes, 0, moreNodes, 0, at);
            System.arraycopy(letters, at, moreLetters, at + 1, letters.length - at);
            System.arraycopy(nodes, at, moreNodes, at + 1, letters.length - at);
            moreLetters[at] = letter;
            moreNodes[at] = new Node();
            letters = moreLetters;
            nodes = moreNodes;
            return moreNodes[at];
        }

        Node growAny() {
            if (any == null) {
                any = new Node();
            }
            return any;
        }
    }
}
