package io.github.trademission.model;

/** How a mission meets its buyers. */
public enum MissionMode {
    /** It travels (현지 파견). */
    ON_SITE,
    /** It meets them on screen (온라인, 화상상담). */
    ONLINE,
    /** Both (온·오프라인 병행). */
    HYBRID
}
