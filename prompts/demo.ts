/** Names on the person picker of the demonstration. */
export const demo = {
  residents: 'Người dân',
  resident: (number: number): string => `Người dân ${number}`,
  desks: 'Cán bộ đầu mối tiếp nhận',
  coordinators: 'Người điều phối',
  coordinator: 'Người điều phối thông báo',
  officials: (plan: string): string => `Cán bộ các đơn vị trong ${plan}`,
};
