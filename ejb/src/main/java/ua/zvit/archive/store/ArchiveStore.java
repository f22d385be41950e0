package ua.zvit.archive.store;

import ua.zvit.shared.store.ContentStore;

/** Where the contents of packages are kept; only what an act has disposed of is removed. */
public interface ArchiveStore extends ContentStore {}
