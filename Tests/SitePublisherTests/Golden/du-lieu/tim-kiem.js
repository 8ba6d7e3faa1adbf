vinhdanhChiMuc={"count":3,"tables":{"honorifics":["Bà","Hộ ông",""],"kinds":["Cá nhân","Hộ gia đình","Tập thể"],"awards":["Giấy khen cấp xã","Giấy khen cấp huyện"],"communes":[["thị trấn","Một","Xã Mới"],["xã","Hai","Xã Mới","Hài"],["xã","Ba",""]],"communePaths":["xa/mot.html","xa/hai.html","xa/ba.html"],"decisions":["MH-10/QĐ-UBND","MH-3/QĐ-UBND"],"region":["Thử","Mẫu"]},"entries":[
["CN-01","HO-01","TT-01"],
["Nguyễn Thị Ánh","Giáp Văn Ân","Nhân dân thôn Cầu"],
["20","khoảng 230,5","1.260"],
["","Tổ dân phố 1","Thôn Gốc","Thôn Cầu"],
["","Đường trục thôn; Đường ra đồng","Đường trục thôn"],
"ABC",
"ABC",
"BCC",
"ABB",
"CBB",
"BCD",
"ABC"]};
