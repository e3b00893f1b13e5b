/** What every room of the command side stands on: its database, its wiring, its checks of what people type. */
@NullMarked
package shanyrak.command.platform;

import org.jspecify.annotations.NullMarked;
