package org.foramen.exchange.r4;

/**
 * A resource as it was read: what it is, where it stood, and its elements when its type is one of those asked for.
 *
 * @param type its type
 * @param fullUrl the address its bundle gives it; blank when none
 * @param path where it stood as FHIRPath
 * @param from the byte with which it begins
 * @param to the byte after its end
 * @param node its elements; absent when its type was not asked for. Good until the next resource is read
 */
public record Resource(String type, String fullUrl, String path, int from, int to, Node node) {
    /** The same under the address that its bundle gives it. */
    Resource under(String address) {
        return new Resource(type, address, path, from, to, node);
    }
}
