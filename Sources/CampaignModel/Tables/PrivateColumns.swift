/// The columns that a table may hold for the office's own work, and that this program never reads: whatever is not read
/// cannot leak.
///
/// Source: Law 91/2025/QH15 on personal data; the list follows what must never stand in any output.
public enum PrivateColumns {
  /// Parts of a folded title that give such a column away wherever they stand.
  private static let parts = [
    "dienthoai", "sodt", "sdt", "phone", "mobile", "didong", "zalo", "facebook",
    "cccd", "cmnd", "cmtnd", "cancuoc", "chungminh", "dinhdanhcanhan", "sodinhdanh", "madinhdanh", "ddcn",
    "hochieu", "idnumber",
    "ngaysinh", "namsinh", "ngaythangnamsinh", "birth",
    "taikhoan", "stk", "nganhang", "masothue", "bankaccount",
    "email", "thudientu",
    "diachinha", "diachithuongtru", "diachitamtru", "hokhau", "sonha", "homeaddress", "noithuongtru", "noio",
    "sothua", "thuadat", "thuaso", "tobando", "soto", "gcnqsd", "giaychungnhan", "sodo", "parcel",
    "dantoc", "tongiao", "religion", "ethnic",
    "hongheo", "canngheo", "dienchinhsach", "benh", "suckhoe", "khuyettat",
    "toado", "gps", "kinhdo", "vido", "latitude", "longitude",
    "giatridat", "giadat", "trigiadat",
  ]

  /// Folded titles that count only as a whole.
  private static let wholes: Set<String> = [
    "diachi", "address", "gioitinh", "tuoi", "dt", "mst", "thua", "to", "gia", "giatri", "hoancanh", "giacanh",
    "tel", "lienhe", "socc",
  ]

  /// A Boolean value that indicates whether a folded title without spaces names such a column.
  static func contains(key: String) -> Bool {
    wholes.contains(key) || parts.contains { key.contains($0) }
  }
}
