package shanyrak.log.tenlines;

import org.axonframework.serialization.Revision;

@Revision("1")
record KettleFilled(String kettle, int millilitres) {}
