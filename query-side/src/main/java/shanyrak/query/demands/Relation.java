package shanyrak.query.demands;

import java.util.Map;

/** What rows are selected from: a query in parentheses, with its parameters. */
record Relation(String sql, Map<String, Object> parameters) {}
