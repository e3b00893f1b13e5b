/** The description of the REST interface, {@code /openapi.json}: what both sides' operations have in common, and an example of each. */
@NullMarked
package shanyrak.web.openapi;

import org.jspecify.annotations.NullMarked;
