/** The log for Spring Boot: what an application with one data source and Axon needs, unless it has beans of its own. */
@NullMarked
package shanyrak.log.autoconfigure;

import org.jspecify.annotations.NullMarked;
