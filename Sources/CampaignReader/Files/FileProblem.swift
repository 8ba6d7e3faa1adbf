/// Why a file of the campaign folder could not be read.
enum FileProblem: Error, Equatable {
  /// The system refused; holds its error number.
  case system(Int32)
  /// Holds how many bytes are read at most.
  case tooLarge(limit: Int)
  /// Holds how many entries of a folder are read at most.
  case tooManyEntries(limit: Int)
  /// A device, pipe or socket.
  case notRegular
  /// A symbolic link to a place outside the campaign folder.
  case leavesFolder
  /// The name's bytes are not UTF-8.
  case nameNotUnicode
}
