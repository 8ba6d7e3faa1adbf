/// Writes zip archives byte by byte, so that a test can say what no well-behaved library would.
struct RawArchive {
  struct Entry {
    var name: [UInt8]
    var bytes: [UInt8]
    var flags: UInt16 = 0x0800
    /// 0 is stored.
    var method: UInt16 = 0
    /// What is claimed instead of the true checksum.
    var checksum: UInt32?
    /// What is claimed instead of the true unpacked size.
    var size: UInt32?

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = Array(name.utf8)
      self.bytes = bytes
    }
  }

  var entries: [Entry]
  /// A Boolean value that indicates whether sizes stand in 64 bits, as in archives beyond 4 GiB.
  var isZip64 = false
  /// A Boolean value that indicates whether checksums and sizes follow the bytes, as in archives that were streamed.
  var hasDescriptors = false

  var bytes: [UInt8] {
    var archive = Sink()
    var directory = Sink()
    for entry in entries {
      let offset = archive.bytes.count
      archive.add32(0x0403_4B50)
      head(entry, &archive, isLocal: true)
      archive.add16(0)
      archive.bytes += entry.name + entry.bytes
      if hasDescriptors { descriptor(entry, &archive) }
      directory.add32(0x0201_4B50)
      directory.add16(45)
      head(entry, &directory, isLocal: false)
      directory.add16(isZip64 ? 28 : 0)
      directory.add16(0)
      directory.add16(0)
      directory.add16(0)
      directory.add32(0)
      directory.add32(isZip64 ? .max : UInt32(offset))
      directory.bytes += entry.name
      if isZip64 {
        directory.add16(1)
        directory.add16(24)
        directory.add64(entry.bytes.count)
        directory.add64(entry.bytes.count)
        directory.add64(offset)
      }
    }
    let start = archive.bytes.count
    archive.bytes += directory.bytes
    finish(&archive, directory: start, length: directory.bytes.count)
    return archive.bytes
  }

  private func head(_ entry: Entry, _ sink: inout Sink, isLocal: Bool) {
    sink.add16(isZip64 ? 45 : 20)
    sink.add16(entry.flags | (hasDescriptors ? 8 : 0))
    sink.add16(entry.method)
    sink.add32(0x5894_4000)
    let isLater = isLocal && hasDescriptors
    sink.add32(isLater ? 0 : entry.checksum ?? checksum(entry.bytes))
    let is64 = isZip64 && !isLocal
    sink.add32(is64 ? .max : isLater ? 0 : UInt32(entry.bytes.count))
    sink.add32(is64 ? .max : isLater ? 0 : entry.size ?? UInt32(entry.bytes.count))
    sink.add16(UInt16(entry.name.count))
  }

  private func descriptor(_ entry: Entry, _ sink: inout Sink) {
    sink.add32(0x0807_4B50)
    sink.add32(entry.checksum ?? checksum(entry.bytes))
    sink.add32(UInt32(entry.bytes.count))
    sink.add32(entry.size ?? UInt32(entry.bytes.count))
  }

  private func finish(_ sink: inout Sink, directory: Int, length: Int) {
    if isZip64 {
      let record = sink.bytes.count
      sink.add32(0x0606_4B50)
      sink.add64(44)
      sink.add16(45)
      sink.add16(45)
      sink.add32(0)
      sink.add32(0)
      sink.add64(entries.count)
      sink.add64(entries.count)
      sink.add64(length)
      sink.add64(directory)
      sink.add32(0x0706_4B50)
      sink.add32(0)
      sink.add64(record)
      sink.add32(1)
    }
    sink.add32(0x0605_4B50)
    sink.add32(0)
    sink.add16(isZip64 ? .max : UInt16(entries.count))
    sink.add16(isZip64 ? .max : UInt16(entries.count))
    sink.add32(isZip64 ? .max : UInt32(length))
    sink.add32(isZip64 ? .max : UInt32(directory))
    sink.add16(0)
  }

  /// CRC-32, bit by bit.
  private func checksum(_ bytes: [UInt8]) -> UInt32 {
    var register = UInt32.max
    for byte in bytes {
      register ^= UInt32(byte)
      for _ in 0..<8 { register = register >> 1 ^ (register & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~register
  }
}

/// Numbers in the order of zip archives, lowest byte first.
private struct Sink {
  var bytes: [UInt8] = []

  mutating func add16(_ number: UInt16) { bytes += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }

  mutating func add32(_ number: UInt32) {
    add16(UInt16(truncatingIfNeeded: number))
    add16(UInt16(number >> 16))
  }

  mutating func add64(_ number: Int) {
    add32(UInt32(truncatingIfNeeded: number))
    add32(UInt32(truncatingIfNeeded: number >> 32))
  }
}
