package ua.zvit.check.settings;

import ua.zvit.proofreading.CheckSettings;

/**
 * A council's settings as the engine takes them.
 *
 * @param revision grows with every change of them
 */
public record SettingsInForce(long councilId, long revision, boolean liveLinks, CheckSettings settings) {}
