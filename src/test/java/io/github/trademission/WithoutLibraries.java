package io.github.trademission;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Loads the library and its tests anew, where some optional libraries are not there. */
public final class WithoutLibraries extends ClassLoader {
    private final List<String> hidden;

    private WithoutLibraries(List<String> hidden) {
        super(WithoutLibraries.class.getClassLoader());
        this.hidden = hidden;
    }

    /** An instance of a class, without any class whose name starts as one of these. */
    public static <T> T create(Class<? extends T> type, Class<T> as, String... hidden)
            throws ReflectiveOperationException {
        return as.cast(new WithoutLibraries(List.of(hidden))
                .loadClass(type.getName())
                .getConstructor()
                .newInstance());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (hidden.stream().anyMatch(name::startsWith)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("io.github.trademission.")) {
            return super.loadClass(name, resolve);
        }
        Class<?> known = findLoadedClass(name);
        return known != null ? known : define(name);
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] read = bytes.readAllBytes();
            return defineClass(name, read, 0, read.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }
}
