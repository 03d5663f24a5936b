package dev.rolecompass.drill;

/**
 * What a client got.
 *
 * @param status the status
 * @param body the complete body, as it was sent
 * @param isLast whether the connection ends with it
 */
public record Answer(int status, byte[] body, boolean isLast) {
}
