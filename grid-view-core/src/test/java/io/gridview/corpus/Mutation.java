package io.gridview.corpus;

/**
 * A view that is broken at one place.
 *
 * @param kind how it was broken, in words
 * @param base the view before
 * @param text the view after
 * @param place the pointer that a problem must have
 * @param orInside whether a pointer below that place names it as well
 */
record Mutation(String kind, PeerView base, String text, String place, boolean orInside) {

    static Mutation at(String kind, PeerView base, Object view, String place) {
        return new Mutation(kind, base, view.toString(), place, false);
    }

    static Mutation in(String kind, PeerView base, Object view, String place) {
        return new Mutation(kind, base, view.toString(), place, true);
    }

    boolean isNamedBy(String pointer) {
        return pointer.equals(place) || (orInside && pointer.startsWith(place + "/"));
    }

    @Override
    public String toString() {
        return kind + " at " + place + " of \"" + base + "\"";
    }
}
