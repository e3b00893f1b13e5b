package shanyrak.events.campaign;

/** What has become of a demand. It can go back: what was met may be taken away again. */
public enum DemandStatus {
    RAISED,
    PARTLY_MET,
    MET,
    REFUSED,
    WITHDRAWN
}
