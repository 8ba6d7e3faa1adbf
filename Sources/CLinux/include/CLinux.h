// Linux calls that the Glibc module hides behind feature macros.
#pragma once

/// Exchanges two paths atomically: `renameat2(AT_FDCWD, …, RENAME_EXCHANGE)`. Returns 0, or -1 with `errno` set.
int vd_exchange(const char *first, const char *second);

/// Renames without replacing what is there: `renameat2(…, RENAME_NOREPLACE)`. Returns 0, or -1 with `errno` set.
int vd_rename_new(const char *from, const char *to);

/// Writes back every dirty page of the file system that holds `descriptor`. Returns 0, or -1 with `errno` set.
int vd_syncfs(int descriptor);

/// Opens `path` below the directory `root` without leaving it: `openat2` with RESOLVE_BENEATH and RESOLVE_NO_MAGICLINKS,
/// and, where `follow` is 0, RESOLVE_NO_SYMLINKS. Returns a descriptor, or -1 with `errno` set (ENOSYS on an old kernel).
int vd_open_beneath(int root, const char *path, int flags, int follow);

/// The type number of the file system at `path` (`statfs.f_type`), or -1 with `errno` set.
long vd_file_system_type(const char *path);
