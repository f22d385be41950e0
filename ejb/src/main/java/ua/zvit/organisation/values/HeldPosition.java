package ua.zvit.organisation.values;

import java.util.Optional;

/**
 * A position whose work is somebody's today.
 *
 * @param position its id
 * @param head id of the department that it heads; empty where it heads none
 */
public record HeldPosition(long position, Optional<Long> head) {}
