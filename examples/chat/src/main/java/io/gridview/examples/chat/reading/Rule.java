package io.gridview.examples.chat.reading;

/** Reads one kind of phrase: uses what it understands and adds that to the draft. */
@FunctionalInterface
interface Rule {
    void read(Utterance words, Draft draft);
}
