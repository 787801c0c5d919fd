import AuditOutlined from '@ant-design/icons/AuditOutlined';
import BookOutlined from '@ant-design/icons/BookOutlined';
import CalculatorOutlined from '@ant-design/icons/CalculatorOutlined';
import DashboardOutlined from '@ant-design/icons/DashboardOutlined';
import FileSearchOutlined from '@ant-design/icons/FileSearchOutlined';
import InboxOutlined from '@ant-design/icons/InboxOutlined';
import NotificationOutlined from '@ant-design/icons/NotificationOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import TableOutlined from '@ant-design/icons/TableOutlined';
import UploadOutlined from '@ant-design/icons/UploadOutlined';

/** The screens of the rail, in the order of the working year. */
export const SCREENS = [
  { path: '/', key: 'overview', icon: DashboardOutlined },
  { path: '/register', key: 'register', icon: InboxOutlined },
  { path: '/upload', key: 'upload', icon: UploadOutlined },
  { path: '/compliance', key: 'compliance', icon: AuditOutlined },
  { path: '/scores', key: 'scores', icon: CalculatorOutlined },
  { path: '/published', key: 'published', icon: NotificationOutlined },
  { path: '/applications', key: 'applications', icon: FileSearchOutlined },
  { path: '/statistics', key: 'statistics', icon: TableOutlined },
  { path: '/rules', key: 'rules', icon: BookOutlined },
  { path: '/settings', key: 'settings', icon: SettingOutlined },
] as const;

export type ScreenKey = (typeof SCREENS)[number]['key'];
