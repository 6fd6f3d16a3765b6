package io.gridview.plan;

/** A question and an answer to it that is right. */
record InstructionExample(String question, String answer) {}
