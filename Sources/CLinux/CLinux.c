#define _GNU_SOURCE
#include "CLinux.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

int vd_exchange(const char *first, const char *second) {
  return renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
}

int vd_rename_new(const char *from, const char *to) {
  return renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE);
}

int vd_syncfs(int descriptor) { return syncfs(descriptor); }

int vd_open_beneath(int root, const char *path, int flags, int follow) {
  struct open_how how = {
      .flags = (unsigned long long)(flags | O_CLOEXEC),
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | (follow ? 0 : RESOLVE_NO_SYMLINKS),
  };
  return (int)syscall(SYS_openat2, root, path, &how, sizeof how);
}

long vd_file_system_type(const char *path) {
  struct statfs information;
  if (statfs(path, &information) != 0) return -1;
  return (long)information.f_type;
}
