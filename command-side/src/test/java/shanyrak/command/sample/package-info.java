@NullMarked
package shanyrak.command.sample;

import org.jspecify.annotations.NullMarked;
