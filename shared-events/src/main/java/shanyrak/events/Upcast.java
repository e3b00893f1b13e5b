package shanyrak.events;

import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How an event of an old revision reads in a newer one. It works on JSON as maps, lists, strings and numbers, because the
 * class of the old revision is gone.
 *
 * @param event the name of the event
 * @param from the revision that it was written in
 * @param to the revision that it is read in
 * @param payload makes the new payload of the old one
 */
public record Upcast(String event, String from, String to, UnaryOperator<Map<String, Object>> payload) {}
