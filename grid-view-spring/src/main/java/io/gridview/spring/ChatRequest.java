package io.gridview.spring;

import io.gridview.flow.ChatTurn;
import java.util.List;
import java.util.Map;

/**
 * What a client asks.
 *
 * @param message the question, not blank
 * @param history earlier turns, oldest first
 * @param parameters what the page adds, by name
 */
record ChatRequest(String message, List<ChatTurn> history, Map<String, String> parameters) {}
