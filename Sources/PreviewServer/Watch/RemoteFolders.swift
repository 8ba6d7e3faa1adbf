internal import CLinux
internal import Diagnostics

/// Tells folders on network drives and the like, where the kernel does not hear of what other machines write.
enum RemoteFolders {
  /// A Boolean value that indicates whether the folder lies on such a drive. Unknown where it is not there.
  static func isRemote(_ path: String) -> Bool {
    let type = vd_file_system_type(path)
    guard type != -1 else { return false }
    return isRemote(type: UInt32(truncatingIfNeeded: type))
  }

  /// The numbers are those of statfs(2) and linux/magic.h.
  static func isRemote(type: UInt32) -> Bool {
    switch type {
    case 0x6969: true  // NFS
    case 0x517B, 0xFF53_4D42, 0xFE53_4D42: true  // SMB, CIFS, SMB2
    case 0x6573_5546: true  // FUSE: sshfs, OneDrive, Google Drive, rclone
    case 0x0102_1997: true  // 9p: Windows drives under WSL 2, shared folders of virtual machines
    case 0x5346_4846: true  // Windows drives under WSL 1
    case 0x786F_4256, 0xBACB_ACBC: true  // shared folders of VirtualBox, VMware
    case 0x5346_414F, 0x6B41_4653, 0x00C3_6400, 0x7375_7245, 0x564C: true  // AFS, AFS, Ceph, Coda, NCP
    default: false
    }
  }
}
