package io.gridview.plan;

/** An answer that is refused, the code of its problem, and why. */
record InstructionMistake(String answer, String code, String why) {
    String text() {
        return answer + "\n  " + code + ": " + why;
    }
}
